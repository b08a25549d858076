package sanitise

import (
	"encoding/json"
	"testing"
)

func TestJSON(t *testing.T) {
	for _, want := range []string{"plain", "\u009b31m", "a\u202eb", "tag \U000E0041", "한국어", ""} {
		value, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		out := JSON(value)
		var got string
		if err := json.Unmarshal(out, &got); err != nil || got != want {
			t.Errorf("%q comes back as %q: %v", want, got, err)
		}
		for _, r := range string(out) {
			if IsHidden(r) {
				t.Errorf("%q holds %U", out, r)
			}
		}
	}
}
