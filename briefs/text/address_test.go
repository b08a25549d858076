package text

import "testing"

func TestWithoutLogin(t *testing.T) {
	for is, want := range map[string]string{
		"http://user:secret@host/a":                   "http://host/a",
		"https://token@host":                          "https://host",
		"HTTP://u:p@ss@host:81/a?b=c@d":               "HTTP://host:81/a?b=c@d",
		"http://u:p/w@host/a":                         "http://host/a",
		"http://u:p#w@host/a":                         "http://host/a",
		"http://host/@name":                           "http://host/@name",
		"http://host:80/a@b":                          "http://host:80/a@b",
		"http://host/a?mail=b@c":                      "http://host/a?mail=b@c",
		"ftp://u:p@h/a and https://v:q@i/ and k@l.no": "ftp://h/a and https://i/ and k@l.no",
		"http://@host/":                               "http://host/",
		"://@":                                        "://",
		"no address, me@home":                         "no address, me@home",
		"http://":                                     "http://",
		"http://u:p@http://v:q@h/":                    "http://http://h/",
	} {
		if got := WithoutLogin(is); got != want {
			t.Errorf("%q: %q, want %q", is, got, want)
		}
	}
}
