package cli

import (
	"fmt"
	"strings"

	"attache/ui"
)

// manualSections are what the manual page says beside the commands.
func manualSections() [][2]string {
	return [][2]string{
		{"Keys", manualKeys()},
		{"Queries", "Words stand for themselves, \"phrases\" in quotation marks, beginnings with a star: tariff*. OR between two asks for one of them, ( ) groups, - before a word or field denies it. " +
			"Fields: topic:mkt.tariff pair:KR-CN by:JP to:US party:korea person:name source:name tag:name firmness:firm firmness:>=repeat due:2026-H1 due:<2026-07 due:none " +
			"published:2025-10.. clock:passed is:unread is:starred lang:ko title:word. Several values of one field have commas between them."},
		{"Files", "config.toml, library.db and the cache lie in ATTACHE_HOME where that is set, else in the folders of the XDG Base Directory Specification. attache config path prints where the configuration lies."},
		{"Environment", "ATTACHE_HOME is one folder for all files. NO_COLOR takes colours away. PAGER shows what is printed for people. BROWSER opens addresses. TERM=dumb is refused by the reader alone."},
		{"Exit status", "0 when all was done; 1 when some inputs failed, each named on standard error, the others done all the same; 2 for a mistake in usage."},
	}
}

// manualKeys are the keys of the reader by their headings.
func manualKeys() string {
	var groups []string
	of := map[string][]string{}
	for _, row := range ui.KeyRows() {
		if row.Group == "" || len(row.Keys) == 0 {
			continue
		}
		if of[row.Group] == nil {
			groups = append(groups, row.Group)
		}
		of[row.Group] = append(of[row.Group], fmt.Sprintf("%s: %s", strings.Join(row.Keys, " "), row.Help))
	}
	var b strings.Builder
	for i, g := range groups {
		if i > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(g + ". " + strings.Join(of[g], "; ") + ".")
	}
	return b.String()
}
