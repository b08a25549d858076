package feed

import (
	"net/url"
	"strings"

	"attache/briefs/text"
)

// Parted is an address without the name and password in it, and these; nil where
// there are none.
func Parted(address string) (string, *url.Userinfo) {
	public := text.WithoutLogin(address)
	u, err := url.Parse(address)
	switch scheme, rest, ok := strings.Cut(address, "://"); {
	case err != nil && ok: // whatever stands before the last "@" may be one
		return scheme + "://" + rest[strings.LastIndexByte(rest, '@')+1:], nil
	case err != nil || u.User == nil || u.User.String() == "":
		return public, nil
	}
	return public, u.User
}
