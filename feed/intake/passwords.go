package intake

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"sync"

	"attache/briefs/sanitise"
)

// Passwords are the names and passwords of sources, in a file of their own that is
// its owner's alone. Nothing else holds them, and nothing shows them. A nil
// *Passwords keeps none.
type Passwords struct {
	path string
	mu   sync.Mutex
}

// PasswordsIn are those kept in the file at path, which need not be there.
func PasswordsIn(path string) *Passwords { return &Passwords{path: path} }

// mostPasswords is how long the file may be, in bytes.
const mostPasswords = 4 << 20

// login is a name and password as the file holds them.
type login struct {
	Name     string `json:"name"`
	Password string `json:"password"`
}

// Keep keeps the name and password of an address.
func (p *Passwords) Keep(address string, user *url.Userinfo) error {
	if p == nil || user == nil {
		return nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	all, err := p.read()
	if err != nil {
		return err
	}
	password, _ := user.Password()
	if is := (login{user.Username(), password}); all[address] != is {
		all[address] = is
		return p.write(all)
	}
	return nil
}

// Forget lets go of those of an address.
func (p *Passwords) Forget(address string) error {
	if p == nil {
		return nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	all, err := p.read()
	if _, is := all[address]; err != nil || !is {
		return err
	}
	delete(all, address)
	return p.write(all)
}

// Of are the name and password of an address, nil where none are kept.
func (p *Passwords) Of(address string) (*url.Userinfo, error) {
	if p == nil {
		return nil, nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	all, err := p.read()
	is, ok := all[address]
	switch {
	case err != nil || !ok:
		return nil, err
	case is.Password == "":
		return url.User(is.Name), nil
	}
	return url.UserPassword(is.Name, is.Password), nil
}

func (p *Passwords) read() (map[string]login, error) {
	all := map[string]login{}
	info, err := os.Stat(p.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return all, nil
	case err == nil && (!info.Mode().IsRegular() || info.Size() > mostPasswords):
		err = errors.New("this is no file of passwords")
	}
	var data []byte
	if err == nil {
		data, err = os.ReadFile(p.path)
	}
	if err == nil && json.Unmarshal(data, &all) != nil {
		err = errors.New("the file is damaged; take it away and add the sources again with their passwords")
	}
	if err != nil {
		return nil, fmt.Errorf("the passwords of sources, %s: %w", sanitise.Name(p.path), err)
	}
	return all, nil
}

// write puts the file there whole or not at all.
func (p *Passwords) write(all map[string]login) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("keeping a password in %s: %w", sanitise.Name(p.path), err)
		}
	}()
	data, err := json.MarshalIndent(all, "", " ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(p.path), 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(p.path), ".passwords-*") // 0600
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), p.path)
	}
	if err != nil {
		_ = os.Remove(f.Name()) // the first error says more
	}
	return err
}
