package files

import "syscall"

// isLeaf reports whether it is known, without reading it, that no folder is in a folder:
// each would be a link to it, as its name and its own "." are. That holds on file systems
// whose links are true, not on all.
func isLeaf(dir string) bool {
	const ext4, xfs, tmpfs = 0xef53, 0x58465342, 0x01021994 // of linux/magic.h
	var is syscall.Stat_t
	var on syscall.Statfs_t
	if syscall.Lstat(dir, &is) != nil || is.Nlink != 2 || syscall.Statfs(dir, &on) != nil {
		return false
	}
	return on.Type == ext4 || on.Type == xfs || on.Type == tmpfs
}
