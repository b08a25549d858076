package files

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/goccy/go-yaml"
)

// frontMatterMost bounds the front matter of a Markdown text: a parser works hard
// on input made for that, and no front matter is longer.
const frontMatterMost = 16 << 10

// frontMatter is what a text says of itself before it begins: between lines of
// "---" in YAML, between lines of "+++" in TOML.
type frontMatter struct {
	words  string
	isTOML bool
}

// cutFrontMatter is a text's front matter and the text after it. ok is false
// where the text begins otherwise, be it with words between two rules.
func cutFrontMatter(raw string) (front frontMatter, body string, ok bool) {
	rest := strings.TrimLeft(raw, "\n\r")
	first, rest, more := strings.Cut(rest, "\n")
	fence := strings.TrimRight(first, " \t\r")
	if fence != "---" && fence != "+++" || !more {
		return front, raw, false
	}
	for from := 0; from < min(len(rest), frontMatterMost); {
		l, _, more := strings.Cut(rest[from:], "\n")
		if end := strings.TrimRight(l, " \t\r"); end == fence || end == "..." && fence == "---" {
			front = frontMatter{rest[:from], fence == "+++"}
			if !front.isMeant() && front.isTOML {
				return front, raw, false
			} else if !front.isMeant() {
				return front, rest[:from] + "\n" + rest[from:], false // no underlined heading
			}
			return front, rest[min(len(rest), from+len(l)+1):], true
		}
		if !more {
			break
		}
		from += len(l) + 1
	}
	return front, raw, false
}

func hasFrontMatter(raw string) bool {
	_, _, ok := cutFrontMatter(raw)
	return ok
}

// field is a line that names a field of YAML or TOML.
var field = lazily(`^["']?([A-Za-z_][\w.-]*(?: [\w.-]+)?)["']?[ \t]*[:=](?:[ \t]|$)`)

// known are names of fields that front matter has, and prose between two rules
// has not.
var known = set("title headline subtitle name date published publisheddate pubdate created updated modified lastmod author authors byline source publisher outlet site " +
	"lang language locale url link canonical slug permalink id layout type tags tag categories category keywords description summary excerpt draft status aliases weight image")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// isMeant reports whether words between two rules are fields: one is known, and
// most lines that are no part of another are fields.
func (f frontMatter) isMeant() bool {
	isKnown, fields, others := false, 0, 0
	for l := range strings.Lines(f.words) {
		l = strings.TrimRight(l, " \t\r\n")
		if l == "" || strings.ContainsAny(l[:1], " \t#-[]{}") {
			continue
		}
		m := field().FindStringSubmatch(l)
		if m == nil {
			others++
			continue
		}
		fields++
		isKnown = isKnown || known[strings.ToLower(m[1])]
	}
	return isKnown && others <= fields
}

// readFrontMatter takes what it says of the article. What is bad is read line by
// line for what can be made out, and the note says where it is bad.
func readFrontMatter(f frontMatter) (m meta, note string) {
	fields := map[string]any{}
	if f.isTOML || strings.ContainsAny(f.words, "&*") || nested(f.words) || isPlain(f.words) {
		fields = plainLines(f)
	} else if err := yaml.Unmarshal([]byte(f.words), &fields); err != nil {
		note = "front matter: " + yamlProblem(err)
		fields = plainLines(f)
	}
	lower := make(map[string]string, len(fields))
	for key, value := range fields {
		lower[strings.ToLower(key)] = names(value)
	}
	m.take(lower)
	return m, note
}

// take takes the fields, by their names in small letters, that say something of an
// article.
func (m *meta) take(lower map[string]string) {
	for _, key := range []string{"title", "headline"} {
		m.set(&m.title, lower[key])
	}
	for _, key := range []string{"source", "publisher", "outlet", "site"} {
		m.set(&m.source, lower[key])
	}
	for _, key := range []string{"author", "authors", "byline"} {
		m.set(&m.author, lower[key])
	}
	for _, key := range []string{"date", "published", "publisheddate", "pubdate", "created"} {
		m.setDate(lower[key])
	}
	for _, key := range []string{"lang", "language"} {
		m.setLang(lower[key])
	}
	for _, key := range []string{"url", "link", "canonical"} {
		m.setURL(lower[key])
	}
}

// isPlain reports whether each line is a known field and a value that YAML can read in
// one way alone, as most front matter is: a parser of all of YAML takes thirty times as
// long.
func isPlain(yml string) bool {
	met := map[string]bool{}
	for l := range strings.Lines(yml) {
		key, value, isField := strings.Cut(strings.TrimSuffix(l, "\n"), ": ")
		if !isField || !known[key] || met[key] || !isQuoted(value) && !isDay(value) && !isBare(value) {
			return false
		}
		met[key] = true
	}
	return true
}

// isQuoted reports whether a value stands in quotation marks in which nothing is escaped.
func isQuoted(value string) bool {
	within, opens := strings.CutPrefix(value, `"`)
	within, closes := strings.CutSuffix(within, `"`)
	return opens && closes && strings.Trim(within, "'") == within && !strings.ContainsFunc(within, func(r rune) bool { return r == '"' || r == '\\' || !unicode.IsPrint(r) })
}

// isDay reports whether a value has the form of a day: 2026-05-04.
func isDay(value string) bool {
	for i := range len(value) {
		if c := value[i]; (i == 4 || i == 7) != (c == '-') || c != '-' && (c < '0' || c > '9') {
			return false
		}
	}
	return len(value) == len("2026-05-04")
}

// isBare reports whether a value is bare words, none of which means something to YAML.
func isBare(value string) bool {
	for i := range len(value) {
		switch c := value[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
		case i == 0 || c != ' ' && c != ',' && c != '.' && c != '-' && (c < '0' || c > '9'):
			return false
		}
	}
	switch strings.ToLower(value) {
	case "", "true", "false", "null", "yes", "no", "on", "off", "y", "n":
		return false
	}
	return value[len(value)-1] != ' '
}

// nested reports whether flow brackets go deeper than any front matter needs.
func nested(yml string) bool {
	return strings.Count(yml, "[")+strings.Count(yml, "{") > 200
}

// plainLines reads "key: value" lines, or "key = value" ones up to the first table
// of TOML, and passes over the others.
func plainLines(f frontMatter) map[string]any {
	fields := map[string]any{}
	mark := ":"
	if f.isTOML {
		mark = "="
	}
	for l := range strings.Lines(f.words) {
		if f.isTOML && strings.HasPrefix(l, "[") {
			break
		}
		key, value, ok := strings.Cut(strings.TrimSuffix(strings.TrimSuffix(l, "\n"), "\r"), mark)
		if ok && key != "" && !strings.ContainsAny(key[:1], " \t-#") {
			fields[strings.Trim(strings.TrimSpace(key), `"'`)] = plainValue(strings.TrimSpace(value), f.isTOML)
		}
	}
	return fields
}

// plainValue is a value without its quotation marks; of a list in TOML, its values.
func plainValue(s string, isTOML bool) any {
	inside, isList := strings.CutPrefix(s, "[")
	switch {
	case !isTOML:
		return strings.Trim(s, `"'`)
	case isList:
		var all []any
		for _, m := range tomlString().FindAllString(inside, -1) {
			all = append(all, plainValue(m, true))
		}
		return all
	case strings.HasPrefix(s, `"`):
		quoted := tomlString().FindString(s)
		if plain, err := strconv.Unquote(quoted); err == nil {
			return plain
		}
		return strings.Trim(quoted, `"`)
	case strings.HasPrefix(s, "'"):
		return strings.Trim(tomlString().FindString(s), "'")
	}
	s, _, _ = strings.Cut(s, "#")
	return strings.TrimSpace(s)
}

var tomlString = lazily(`"(?:[^"\\]|\\.)*"|'[^']*'`)

// names is a field's value in one line; of a list, its values with commas; of
// a mapping, its name.
func names(value any) string {
	switch v := value.(type) {
	case nil:
		return ""
	case []any:
		var all []string
		for _, one := range v {
			if s := names(one); s != "" {
				all = append(all, s)
			}
		}
		return strings.Join(all, ", ")
	case map[string]any:
		return names(v["name"])
	}
	return fmt.Sprint(value)
}

// yamlProblem is the first line of a YAML error, "[3:8] mapping value is not
// allowed", in plainer form.
func yamlProblem(err error) string {
	first, _, _ := strings.Cut(err.Error(), "\n")
	var at, column int
	if n, _ := fmt.Sscanf(first, "[%d:%d]", &at, &column); n == 2 {
		_, what, _ := strings.Cut(first, "] ")
		return line(fmt.Sprintf("line %d: %s", at+1, what))
	}
	return line(first)
}
