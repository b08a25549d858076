package theme

import (
	"fmt"
	"strconv"
)

// Count is a number as it is read: "53,000".
func Count(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("%s,%03d", Count(n/1000), n%1000)
}

// Counted is a number of things: "1 brief", "118 commitments".
func Counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return Count(n) + " " + noun + "s"
}
