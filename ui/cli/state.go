package cli

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"

	"attache/ui"
)

// state is what the reader remembers of how it was left; it can be lost without harm.
type state struct {
	Panes ui.Panes `json:"panes,omitzero"`
}

// mostState is how long it may be, in bytes.
const mostState = 64 << 10

// statePath is where it lies: beside the library.
func statePath() (string, error) {
	library, err := libraryPath()
	if err != nil {
		return "", err
	}
	return filepath.Join(filepath.Dir(library), "reader.json"), nil
}

// readState is what is remembered; of what cannot be read, nothing.
func readState() (s state) {
	path, err := statePath()
	if err != nil {
		return s
	}
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() || info.Size() > mostState {
		return s
	}
	data, err := os.ReadFile(path)
	if err != nil || json.Unmarshal(data, &s) != nil {
		return state{}
	}
	return s
}

// keepPanes remembers the sizes of panes: all of them, or those from before.
func keepPanes(p ui.Panes) error {
	path, err := statePath()
	if err != nil {
		return err
	}
	data, err := json.Marshal(state{Panes: p})
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".reader-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // once it has its name, nothing
	_, err = f.Write(append(data, '\n'))
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
