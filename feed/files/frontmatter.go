package files

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
)

// frontMatterMost bounds the YAML before a Markdown text: a parser works hard
// on input made for that, and no front matter is longer.
const frontMatterMost = 16 << 10

// cutFrontMatter is the YAML between the "---" lines that a text begins with,
// and the text after it. ok is false when the text begins otherwise.
func cutFrontMatter(raw string) (yml, body string, ok bool) {
	rest := strings.TrimLeft(raw, "\n\r")
	first, rest, more := strings.Cut(rest, "\n")
	if strings.TrimRight(first, " \t\r") != "---" || !more {
		return "", raw, false
	}
	for from := 0; from < min(len(rest), frontMatterMost); {
		l, _, more := strings.Cut(rest[from:], "\n")
		if end := strings.TrimRight(l, " \t\r"); end == "---" || end == "..." {
			return rest[:from], rest[min(len(rest), from+len(l)+1):], true
		}
		if !more {
			break
		}
		from += len(l) + 1
	}
	return "", raw, false
}

func hasFrontMatter(raw string) bool {
	yml, _, ok := cutFrontMatter(raw)
	return ok && strings.Contains(yml, ":")
}

// readFrontMatter takes what the YAML says of the article. Bad YAML is read
// line by line for what can be made out, and the note says where it is bad.
func readFrontMatter(yml string) (m meta, note string) {
	fields := map[string]any{}
	if strings.ContainsAny(yml, "&*") || nested(yml) {
		fields = plainLines(yml)
	} else if err := yaml.Unmarshal([]byte(yml), &fields); err != nil {
		note = "front matter: " + yamlProblem(err)
		fields = plainLines(yml)
	}
	lower := make(map[string]string, len(fields))
	for key, value := range fields {
		lower[strings.ToLower(key)] = names(value)
	}
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
	return m, note
}

// nested reports whether flow brackets go deeper than any front matter needs.
func nested(yml string) bool {
	return strings.Count(yml, "[")+strings.Count(yml, "{") > 200
}

// plainLines reads "key: value" lines and passes over the others.
func plainLines(yml string) map[string]any {
	fields := map[string]any{}
	for s := bufio.NewScanner(strings.NewReader(yml)); s.Scan(); {
		key, value, ok := strings.Cut(s.Text(), ":")
		if ok && key != "" && !strings.ContainsAny(key[:1], " \t-#") {
			fields[strings.TrimSpace(key)] = strings.Trim(strings.TrimSpace(value), `"'`)
		}
	}
	return fields
}

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
