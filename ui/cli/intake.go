package cli

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"attache/briefs/sanitise"
	"attache/feed"
	"attache/feed/files"
	"attache/feed/intake"
	"attache/feed/sqlite"
	"attache/feed/web"
	"attache/ui/theme"
)

// desk is what takes articles into the library.
func (p *program) desk(lib *sqlite.Library, opt feed.Options) (*intake.Desk, error) {
	c, err := readConfig()
	if err != nil {
		return nil, err
	}
	return &intake.Desk{
		Library: lib, Read: opt, Passwords: passwordsBeside(lib.Path()),
		Web: web.New(web.Options{Agent: "attache/" + strings.Fields(version())[0] + " (a reader of trade briefings)", Own: c.own, OwnHosts: c.hosts, Read: opt}),
	}, nil
}

// taking is one run of a command that takes articles in.
type taking struct {
	*program
	desk  *intake.Desk
	meter *meter
	seen  int
	sum   sqlite.Counts
}

// withDesk opens the library and its intake for one command.
func (p *program) withDesk(ctx context.Context, adds bool, opt feed.Options, do func(*taking) error) {
	p.withLibrary(ctx, adds, func(lib *sqlite.Library) error {
		d, err := p.desk(lib, opt)
		if err != nil {
			return err
		}
		t := &taking{program: p, desk: d, meter: p.meter()}
		defer t.meter.clear()
		return do(t)
	})
}

// confirm is told of each article that was taken in.
func (t *taking) confirm(a sqlite.Added) {
	if a.Err != nil {
		t.meter.clear()
		t.failOrPass(a.Err)
	}
	t.seen++
	t.meter.at(theme.Counted(t.seen, "article") + " read")
}

// brought reports what came of one source.
func (t *taking) brought(b intake.Brought) {
	t.sum.Join(b.Counts)
	if b.Counts[sqlite.Failed] > 0 { // each has its line among the notices
		t.status = max(t.status, failed)
	}
	if b.Err == nil && len(b.Notices) == 0 {
		return
	}
	t.meter.clear()
	for _, line := range b.Notices {
		_, _ = fmt.Fprintf(t.err, "attache: %s\n", sanitise.Line(line))
	}
	if b.Err != nil {
		t.fail(failed, b.Err)
	}
}

func (t *taking) tell() {
	t.meter.clear()
	t.print(fmt.Sprintf("%d added, %d changed, %d unchanged, %d failed\n", t.sum[sqlite.New],
		t.sum[sqlite.Changed], t.sum[sqlite.Known]+t.sum[sqlite.Placed], t.sum[sqlite.Failed]))
	t.tellPassed()
}

func (p *program) add() *cobra.Command {
	var when days
	var whole bool
	cmd := &cobra.Command{
		Use:   "add PATH or URL ...",
		Short: "Put articles into the library",
		Long: "Reads articles from files, feeds, mailboxes, archives and folders and keeps them in the library. " +
			"What is there already is left as it is. A folder is watched from then on. A path \"-\" is standard input.\n\n" +
			"The address of a feed is asked again by attache fetch; that of a page is read once. " +
			"A list of feeds (OPML) adds its feeds, which the next attache fetch asks.",
		Example: "attache add ~/articles feed.xml\nattache add https://example.org/news.xml\nattache add subscriptions.opml",
		Args:    needs("add needs a PATH or URL: files, folders, feeds, pages or - for standard input"),
		Run: func(cmd *cobra.Command, args []string) {
			ctx := cmd.Context()
			p.withDesk(ctx, true, p.reading(when.options(today())), func(t *taking) error {
				defer t.tell()
				for _, arg := range args {
					if err := t.add(ctx, arg, whole); err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
	when.register(cmd)
	cmd.Flags().BoolVar(&whole, "full-text", false, "Of a feed: fetch each item's page too, when the feed only teases it")
	return cmd
}

func (t *taking) add(ctx context.Context, arg string, whole bool) error {
	if isAddress(arg) {
		t.meter.at("asking " + web.Shown(arg))
		b := t.desk.Subscribe(ctx, arg, whole)
		if ctx.Err() != nil { // who broke it off knows why nothing came
			return ctx.Err()
		}
		t.brought(b)
		if b.Err != nil {
			t.sum[sqlite.Failed]++
		}
		return nil
	}
	if list, ok := subscriptions(arg); ok {
		return t.subscribe(ctx, arg, list, whole)
	}
	before := t.passed
	sum, err := t.desk.Add(ctx, []string{arg}, t.in, t.confirm)
	sum[sqlite.Failed] -= t.passed - before
	t.sum.Join(sum)
	return err
}

// subscriptions is a file that is a list of feeds.
func subscriptions(path string) ([]byte, bool) {
	if ext := strings.ToLower(filepath.Ext(path)); ext != ".opml" && ext != ".xml" {
		return nil, false
	}
	f, err := openRegular(path)
	if err != nil {
		return nil, false
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, feed.DefaultLimit))
	return data, err == nil && files.IsSubscriptions(data)
}

// subscribe adds the feeds of a list, without asking them.
func (t *taking) subscribe(ctx context.Context, path string, list []byte, whole bool) error {
	feeds, err := files.ReadSubscriptions(list)
	if err != nil {
		t.fail(failed, fmt.Errorf("%s: %w", path, err))
	}
	known := map[string]bool{}
	sources, err := t.desk.Library.Sources(ctx)
	if err != nil {
		return err
	}
	for _, s := range sources {
		known[s.Address] = true
	}
	n := 0
	for _, f := range feeds {
		if address, _ := feed.Parted(f.Feed); known[address] || address == "" {
			continue
		}
		if err := t.desk.List(ctx, f.Feed, f.Title, whole); err != nil {
			return err
		}
		n++
	}
	t.meter.clear()
	_, _ = fmt.Fprintf(t.err, "attache: %s: %s of %s new; attache fetch asks them\n", sanitise.Line(path), theme.Count(n), theme.Counted(len(feeds), "feed"))
	return nil
}

func (p *program) fetch() *cobra.Command {
	return &cobra.Command{
		Use:   "fetch",
		Short: "Ask all sources of the library for what is new",
		Long: "Asks every feed for what is new and looks through every folder. A feed that has nothing new sends nothing, and one that asked to be left alone is. " +
			"Addresses of your own network are not asked unless own_network in config.toml names them.",
		Args: noArgs,
		Run: func(cmd *cobra.Command, _ []string) {
			ctx := cmd.Context()
			p.withDesk(ctx, false, p.reading(feed.Options{AsOf: today()}), func(t *taking) error {
				defer t.tell()
				return t.desk.Fetch(ctx, func(done, of int, b intake.Brought) {
					t.brought(b)
					t.meter.of(done, of, b.Source.Name)
				})
			})
		},
	}
}
