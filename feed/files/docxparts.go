package files

import (
	"archive/zip"
	"encoding/xml"
	"path"
	"strings"
)

// relations are what a part of a document refers to.
type relations struct {
	targets map[string]string // by their ids
	kinds   map[string]string // the first of each kind: "footnotes"
}

func relationsOf(data []byte) relations {
	var r struct {
		All []struct {
			ID     string `xml:"Id,attr"`
			Type   string `xml:"Type,attr"`
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	out := relations{map[string]string{}, map[string]string{}}
	if xml.Unmarshal(data, &r) != nil {
		return out
	}
	for _, one := range r.All {
		out.targets[one.ID] = one.Target
		if kind := path.Base(one.Type); out.kinds[kind] == "" {
			out.kinds[kind] = one.Target
		}
	}
	return out
}

// first is the target of the first relation of a kind, or what is usual.
func (r relations) first(kind, usual string) string {
	if t := r.kinds[kind]; t != "" {
		return t
	}
	return usual
}

// beside is the entry that an entry calls name.
func beside(entry, name string) string {
	if rooted, ok := strings.CutPrefix(name, "/"); ok {
		return path.Clean(rooted)
	}
	return path.Join(path.Dir(entry), name)
}

// wordMain is the entry with a Word document's text, "" where the archive is no
// such document.
func wordMain(entries map[string]*zip.File) string {
	const usual = "word/document.xml"
	if entries[usual] != nil {
		return usual
	}
	var total int64
	root := entries["_rels/.rels"]
	if root == nil {
		return ""
	}
	data, err := unzipped(root, fairUnpacked, &total)
	if err != nil {
		return ""
	}
	main := beside("", relationsOf(data).kinds["officeDocument"])
	if entries[main] == nil || !strings.HasPrefix(main, "word/") && !strings.HasPrefix(path.Base(main), "document") {
		return ""
	}
	return main
}
