package cli

import (
	"os"
	"path/filepath"
	"testing"

	"attache/ui"
)

func TestTheReaderFindsItsPanesAsTheyWereLeft(t *testing.T) {
	home := filepath.Join(t.TempDir(), "new")
	t.Setenv("ATTACHE_HOME", home)
	if got := readState(); got != (state{}) {
		t.Errorf("%+v before anything was kept", got)
	}
	for _, want := range []ui.Panes{{List: 50}, {List: 20, Panel: 60, Under: 9}, {}} {
		if err := keepPanes(want); err != nil {
			t.Fatal(err)
		}
		if got := readState().Panes; got != want {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
	if err := os.WriteFile(filepath.Join(home, "reader.json"), []byte(`{"panes":{"list":"wide`), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := readState(); got != (state{}) {
		t.Errorf("%+v of what is damaged", got)
	}
	if left, _ := filepath.Glob(filepath.Join(home, ".reader-*")); len(left) > 0 {
		t.Errorf("%v is left", left)
	}
}
