package record

import (
	"encoding/binary"
	"hash/crc32"
)

// Sealed is a block of any bytes whose checksum fits.
func Sealed(inside []byte) []byte {
	head := binary.LittleEndian.AppendUint32([]byte{blockForm}, crc32.Checksum(inside, castagnoli))
	return append(head, inside...)
}

// MostListed is how many rows a block may have.
const MostListed = mostListed
