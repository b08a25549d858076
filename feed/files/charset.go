package files

import (
	"golang.org/x/text/encoding"

	"attache/feed/letters"
)

// decode is the data as UTF-8, as it is marked, declared or looks.
func decode(data []byte) (string, error) { return decodeAs(data, nil) }

// decodeAs is decode where an encoding was announced.
func decodeAs(data []byte, announced encoding.Encoding) (string, error) {
	raw, ok := letters.Decode(data, announced)
	if !ok {
		return "", ErrBinary
	}
	return raw, nil
}
