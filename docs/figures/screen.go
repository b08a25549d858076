package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// screen is a terminal with a program on it.
type screen struct {
	cmd   *exec.Cmd
	tty   *os.File
	model *vt.Emulator
	bytes chan drawn
}

// drawn is what a program has written, and when it came.
type drawn struct {
	at time.Time
	of []byte
}

const (
	width, height = 160, 48
	patience      = 60 * time.Second
)

// start runs a command on a terminal of its own.
func start(cmd *exec.Cmd) (*screen, error) {
	tty, err := pty.StartWithSize(cmd, &pty.Winsize{Cols: width, Rows: height})
	if err != nil {
		return nil, err
	}
	s := &screen{cmd: cmd, tty: tty, model: vt.NewEmulator(width, height), bytes: make(chan drawn, 64)}
	go func() { _, _ = io.Copy(tty, s.model) }() // what the terminal answers when it is asked
	go func() {
		defer close(s.bytes)
		for {
			buf := make([]byte, 64<<10)
			n, err := tty.Read(buf)
			if n > 0 {
				s.bytes <- drawn{time.Now(), buf[:n]}
			}
			if err != nil {
				return
			}
		}
	}()
	return s, nil
}

// until waits until the screen is so.
func (s *screen) until(what string, is func(screen string) bool) error {
	limit := time.After(patience)
	for {
		if is(s.model.String()) {
			return nil
		}
		select {
		case b, open := <-s.bytes:
			if !open {
				return fmt.Errorf("the reader ended before %s", what)
			}
			_, _ = s.model.Write(b.of)
		case <-limit:
			return fmt.Errorf("no %s within %s:\n%s", what, patience, s.model.String())
		}
	}
}

// still is how long a program writes nothing when it has answered a key.
const still = 60 * time.Millisecond

// press is the time from keys to the last byte of the answer, and its bytes.
func (s *screen) press(keys string) (took time.Duration, bytes int, err error) {
	if _, err := s.rest(still); err != nil {
		return 0, 0, err
	}
	begun := time.Now()
	if _, err := io.WriteString(s.tty, keys); err != nil {
		return 0, 0, err
	}
	last := begun
	quiet := time.NewTimer(patience)
	defer quiet.Stop()
	for {
		select {
		case b, open := <-s.bytes:
			if !open {
				return 0, 0, fmt.Errorf("the program ended at %q", keys)
			}
			last, bytes = b.at, bytes+len(b.of)
			_, _ = s.model.Write(b.of)
			quiet.Reset(still)
		case <-quiet.C:
			if bytes == 0 {
				return 0, 0, fmt.Errorf("no answer to %q within %s:\n%s", keys, patience, s.model.String())
			}
			return last.Sub(begun), bytes, nil
		}
	}
}

// presses presses keys one after the other, each when the one before is answered.
func (s *screen) presses(keys string) error {
	for i := range len(keys) {
		if _, _, err := s.press(keys[i : i+1]); err != nil {
			return err
		}
	}
	return nil
}

// rest takes in what comes until nothing has come for a while, and is how many
// bytes that were.
func (s *screen) rest(quiet time.Duration) (bytes int, err error) {
	for {
		select {
		case b, open := <-s.bytes:
			if !open {
				return bytes, errors.New("the program ended")
			}
			bytes += len(b.of)
			_, _ = s.model.Write(b.of)
		case <-time.After(quiet):
			return bytes, nil
		}
	}
}

// idle is the CPU that the program takes while nobody does anything, and the bytes
// that it writes.
func (s *screen) idle(while time.Duration) (cpu time.Duration, bytes int, err error) {
	before := s.cpu()
	end := time.After(while)
	for {
		select {
		case b, open := <-s.bytes:
			if !open {
				return 0, 0, errors.New("the program ended")
			}
			bytes += len(b.of)
			_, _ = s.model.Write(b.of)
		case <-end:
			return s.cpu() - before, bytes, nil
		}
	}
}

// cpu is what the program's threads have taken of the machine's processors so far, to
// the nanosecond; 0 where the system does not tell.
func (s *screen) cpu() (sum time.Duration) {
	threads, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/schedstat", s.cmd.Process.Pid))
	for _, t := range threads {
		stat, _ := os.ReadFile(t) // none of a thread that has ended meanwhile
		ran, _, _ := strings.Cut(string(stat), " ")
		ns, _ := strconv.ParseInt(ran, 10, 64)
		sum += time.Duration(ns)
	}
	return sum
}

// answer is the time from keys to a screen that answers them.
func (s *screen) answer(keys string, is func(screen string) bool) (time.Duration, error) {
	begun := time.Now()
	if _, err := io.WriteString(s.tty, keys); err != nil {
		return 0, err
	}
	err := s.until(fmt.Sprintf("answer to %q", keys), is)
	return time.Since(begun), err
}

// search is the time from a pasted query to the screen of what it finds, after
// which the query is taken away again.
func (s *screen) search(q string, finds int) (time.Duration, error) {
	if _, err := s.answer("/", func(screen string) bool { return strings.Contains(screen, "tab completes") }); err != nil {
		return 0, err
	}
	place := "/" + counted(finds) + " "
	took, err := s.answer("\x1b[200~"+q+"\x1b[201~", func(screen string) bool {
		lines := strings.SplitN(screen, "\n", 3)
		return len(lines) > 2 && strings.Contains(lines[0], "▸ “") && (strings.Contains(lines[1], place) || finds == 0 && strings.Contains(lines[1], "0/0"))
	})
	if err != nil {
		return 0, err
	}
	_, err = s.answer("\x1b", func(screen string) bool {
		return !strings.Contains(firstLine(screen), "▸ “") && !strings.Contains(screen, "esc leaves")
	})
	return took, err
}

// memory is what the program holds of the machine's, in MB; 0 where the system
// does not tell.
func (s *screen) memory() float64 { return told(s.cmd.Process.Pid, "VmRSS") }

// told is what the system tells of a process under a name, in MB; 0 where it does not tell.
func told(pid int, name string) float64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		var kb float64
		if n, _ := fmt.Sscanf(line, name+": %f kB", &kb); n == 1 {
			return kb / 1024
		}
	}
	return 0
}

// peak runs a command to its end and is the most memory that it held, in MB, as looked at again and again: what the
// system counts for the process afterwards has in it what this program held when it began it.
func peak(cmd *exec.Cmd) (most float64, err error) {
	if err := cmd.Start(); err != nil {
		return 0, err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	look := time.NewTicker(20 * time.Millisecond)
	defer look.Stop()
	for {
		select {
		case err := <-ended:
			return most, err
		case <-look.C:
			most = max(most, told(cmd.Process.Pid, "VmHWM"))
		}
	}
}

// end ends the program.
func (s *screen) end() {
	_ = s.cmd.Process.Signal(os.Interrupt)
	done := time.AfterFunc(3*time.Second, func() { _ = s.cmd.Process.Kill() })
	go func() {
		for range s.bytes {
		}
	}()
	_ = s.cmd.Wait()
	done.Stop()
	_ = s.tty.Close()
}
