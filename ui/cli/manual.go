package cli

import (
	"fmt"
	"strings"

	mango "github.com/muesli/mango-cobra"
	"github.com/muesli/roff"
	"github.com/spf13/cobra"

	"attache/ui"
)

func (p *program) manual() *cobra.Command {
	return &cobra.Command{
		Use: "man", Short: "Print the manual page", Args: noArgs,
		Run: func(*cobra.Command, []string) {
			root := p.root() // afresh: the one that runs has a flag that the others get when they run
			root.InitDefaultCompletionCmd()
			page, err := mango.NewManPage(1, root)
			if err != nil {
				p.fail(failed, err)
				return
			}
			p.print(inLines(page.Build(roff.NewDocument()) + manualKeys() + manualSections()))
		},
	}
}

// entries are a section of the manual page: words, and what is said of each.
type entries struct {
	name, before string
	rows         [][2]string
}

// manualSections are what the manual page says beside the commands and the keys.
func manualSections() string {
	var b strings.Builder
	for _, s := range []entries{
		{"queries", "Words stand for themselves. Several values of one field have commas between them. Words of one query are all asked for.", [][2]string{
			{`"rules of origin"`, "a phrase"}, {"tariff*", "words that begin so"}, {"OR", "between two: one of them is enough"}, {"( )", "what belongs together"},
			{"-word", "without it; where the query begins so, it stands behind --: attache search -- -ghana"},
			{"topic:mkt.tariff", "a topic or a group of topics"}, {"pair:KR-CN", "briefs on two parties, or on one: pair:KR"},
			{"by:JP to:US party:KR person:name", "who promises, who is promised, who is named"}, {"source:name tag:name title:word lang:ko", "what is told of a brief"},
			{"firmness:firm firmness:>=repeat", "how strongly the words bind: effort, repeat, firm, legal"},
			{"due:2026-H1 due:<2026-07 due:2026-01..2026-06 due:none", "when it is due"}, {"clock:passed", "where it stands for all that was reported: scheduled, open, soon, passed, holding, ended and others"},
			{"act:tariffs act:\"open market\"", "what is promised holds these words, in any form"}, {"instrument:memorandum ordinal:3", "it is about a treaty, a memorandum …; about the third of several"},
			{"thread:KEY", "it may be the same promise as others with this key"},
			{"published:2025-10..", "when the brief is of"}, {"is:unread is:starred", "what you did with it"},
		}},
		{"files", "Each lies in ATTACHE_HOME where that is set, else in the folder of the XDG Base Directory Specification.", [][2]string{
			{"config.toml", "the configuration; attache config path prints where it lies, attache config init writes one that explains all"},
			{"library.db", "the library: one SQLite file"}, {"passwords.json", "names and passwords of feeds, beside the library, readable by you alone"},
			{"cache", "what can be made again"},
		}},
		{"environment", "", [][2]string{
			{"ATTACHE_HOME", "one folder for all files"}, {"XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_CACHE_HOME", "the folders above ours where ATTACHE_HOME is not set"},
			{"PAGER", "shows what is printed for people; less -FRX where it is not set"}, {"BROWSER", "opens addresses"},
			{"NO_COLOR", "takes colours away"}, {"TERM", "the reader does not draw on a dumb terminal; attache --plain reads there"},
		}},
		{"exit status", "", [][2]string{
			{"0", "all was done"}, {"1", "some inputs failed, each named on standard error; the others are done"}, {"2", "a mistake in usage"},
		}},
	} {
		b.WriteString(".SH " + strings.ToUpper(s.name) + "\n")
		if s.before != "" {
			b.WriteString(escaped(s.before) + "\n")
		}
		b.WriteString(tagged(s.rows))
	}
	return b.String()
}

// manualKeys are the keys of the reader by the headings of its help.
func manualKeys() string {
	var b strings.Builder
	b.WriteString(".SH KEYS\n" + escaped("Each can be changed in the configuration; attache config init writes their names.") + "\n")
	for _, g := range ui.KeyGroups() {
		b.WriteString(".SS " + escaped(g.Name) + "\n" + tagged(g.Rows))
	}
	return b.String()
}

// tagged is a list of words with what is said of each.
func tagged(rows [][2]string) string {
	var b strings.Builder
	for _, row := range rows {
		fmt.Fprintf(&b, ".TP\n%s\n%s\n", escaped(row[0]), escaped(row[1]))
	}
	return b.String()
}

// escaped is text in which roff finds nothing to obey.
func escaped(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == '\\':
			b.WriteString(`\e`)
		case r == '-':
			b.WriteString(`\-`)
		case i == 0 && (r == '.' || r == '\''):
			b.WriteString(`\&` + string(r))
		case r > '~':
			fmt.Fprintf(&b, `\[u%04X]`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// manualWidth is how long a line of the page's source is at most where it has
// blanks; roff fills the lines anew.
const manualWidth = 78

// inLines is the page with its long lines of text cut at blanks.
func inLines(page string) string {
	var b strings.Builder
	for line := range strings.Lines(page) {
		line = strings.TrimSuffix(line, "\n")
		for len(line) > manualWidth && !strings.HasPrefix(line, ".") {
			at := strings.LastIndexByte(line[:manualWidth+1], ' ')
			for at > 0 && strings.ContainsRune(".' ", rune(line[at+1])) { // it would begin a line as a command
				at = strings.LastIndexByte(line[:at], ' ')
			}
			if at <= 0 {
				break
			}
			b.WriteString(line[:at] + "\n")
			line = line[at+1:]
		}
		b.WriteString(line + "\n")
	}
	return b.String()
}
