package sqlite

import (
	"errors"
	"testing"
	"time"
)

func TestWhatIsSlowIsTold(t *testing.T) {
	var told []string
	l := &Library{opt: Options{Slow: func(doing string) { told = append(told, doing) }}}
	l.slowly("at once")()
	done := l.slowly("for long")
	time.Sleep(moment + moment/2)
	done()
	if len(told) != 1 || told[0] != "for long" {
		t.Errorf("told %q, want what took long alone", told)
	}
	(&Library{}).slowly("to nobody")()
}

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
