package ui

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// aKey is a key that has more than one letter, as a message would name it.
var aKey = regexp.MustCompile(`(^|[^\w.])(enter|esc|tab|space|backspace|pg(up|dn|down)|home|end|(ctrl|shift|alt)\+\w+)([^\w.]|$)`)

// No message names a key by hand, for it may have been given another: where one stands
// in the words of the program, it comes from the table of actions.
func TestNoMessageNamesAKeyByHand(t *testing.T) {
	prose := map[string]bool{"home": true, "end": true, "tab": true} // words as well as keys
	all, err := filepath.Glob("*.go")
	if err != nil || len(all) == 0 {
		t.Fatal(err)
	}
	for _, name := range all {
		if strings.HasSuffix(name, "_test.go") || name == "keys.go" {
			continue
		}
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, src, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			words, _ := strconv.Unquote(lit.Value)
			if m := aKey.FindStringSubmatch(words); m != nil && !prose[m[2]] {
				t.Errorf("%s: %q", fset.Position(lit.Pos()), words)
			}
			return true
		})
	}
}

// What is told of a key is told of the one that was chosen for its action.
func TestMessagesNameTheKeysThatWereChosen(t *testing.T) {
	chosen := map[string][]string{}
	for _, b := range keyTable() {
		chosen[b.id] = []string{"<" + b.id + ">"}
	}
	for _, c := range []struct{ pressed, want string }{
		{"<cite>", "<commitment.next> goes to the first"},
		{"<clear>", "no filter is set; <quit> quits"},
		{"x", "x is not a key of this program; <help> lists them"},
		{"<topics.include>", "<topics.include> works in the topics"},
		{"<match.next>", "<search> searches"},
		{"<marks>", "<spot.next> goes through them"},
		{"<evidence>", "<sentence.next> goes to one"},
		{"<focus>", "<focus> brings the panes back"},
		{"<search>", "<prompt.complete> completes"},
		{"<select>", "<clear> takes the marks away"},
		{"<topics>", "<topics.apply> apply"},
		{"<agenda>", "<agenda.fold> fold"},
		{"<help>", "<back> back"},
	} {
		p, _ := ledgerOf(t, 160, 48)
		p.send(SettingsMsg{Settings: Settings{Keys: chosen}})
		p.send(tea.KeyPressMsg{Text: c.pressed})
		p.shows(c.want)
	}
}
