package query

// FieldExamples is each field's own good and bad example.
func FieldExamples() (all [][2]string) {
	for _, f := range fields {
		all = append(all, [2]string{f.name + ":" + f.Match, f.name + `:"` + f.Not + `"`})
	}
	return all
}
