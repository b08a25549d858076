package sqlite

import (
	"errors"
	"testing"
)

func TestOnceMadeTriesAgain(t *testing.T) {
	asked := 0
	of := onceMade(func() (int, error) {
		if asked++; asked == 1 {
			return 0, errors.New("not now")
		}
		return asked, nil
	})
	if _, err := of(); err == nil {
		t.Error("what could not be made is there")
	}
	for range 2 {
		if is, err := of(); is != 2 || err != nil {
			t.Errorf("%d, %v, want what the second attempt has made", is, err)
		}
	}
}
