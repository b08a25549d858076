package files

import (
	"regexp"
	"sync"
)

// A pattern is a regular expression that is compiled when it is first used: most
// formats are never read in one run, and the program starts without them.
type pattern = func() *regexp.Regexp

func lazily(expr string) pattern {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}
