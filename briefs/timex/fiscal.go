package timex

// fiscalYear is how a country counts its fiscal years.
type fiscalYear struct {
	begins   int  // the month of its first day
	endNamed bool // named by the year it ends in, else by the one it begins in
	source   string
}

// fiscalYears holds the calendars of docs/domain.md ("Fiscal years"), by country.
// "common knowledge" marks those that nobody looked up.
var fiscalYears = map[string]fiscalYear{
	"US": {10, true, "31 U.S.C. 1102"},
	"JP": {4, false, "Public Finance Act, article 11"},
	"IN": {4, true, "General Clauses Act, section 3(21)"},
	"GB": {4, true, "common knowledge"},
	"CA": {4, true, "common knowledge"},
	"SG": {4, false, "common knowledge"},
	"HK": {4, true, "common knowledge"},
	"AU": {7, true, "common knowledge"},
	"NZ": {7, true, "common knowledge"},
	"ZA": {4, true, "common knowledge"},
	"EG": {7, true, "common knowledge"},
	"PK": {7, true, "common knowledge"},
	"BD": {7, true, "common knowledge"},
	"KE": {7, true, "common knowledge"},
	"TH": {10, true, "common knowledge"},
	"KR": {1, false, "National Finance Act, article 2"},
	"CN": {1, false, "Budget Law, article 18"},
	"EU": {1, false, "TFEU, article 313"},
	"BR": {1, false, "common knowledge"},
	"MX": {1, false, "common knowledge"},
	"SA": {1, false, "common knowledge"},
	"AE": {1, false, "common knowledge"},
}

// fiscalYear is the fiscal year that the words name y; unknown for a country
// that the table lacks.
func (p partial) fiscalYear(c Context, y int) interval {
	f, ok := fiscalYears[c.Fiscal]
	if !ok {
		return interval{}
	}
	if f.begins > 1 && f.endNamed && !p.twin {
		y--
	}
	return months(y, f.begins, 12)
}

// currentFiscal is the fiscal year that the anchor is in, or one shift years
// from it.
func currentFiscal(c Context, shift int) interval {
	f, ok := fiscalYears[c.Fiscal]
	if !ok || c.Anchor.IsZero() {
		return interval{}
	}
	y := int(c.Anchor.Year) + shift
	if int(c.Anchor.Month) < f.begins {
		y--
	}
	return months(y, f.begins, 12)
}
