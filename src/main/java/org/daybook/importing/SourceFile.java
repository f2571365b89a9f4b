package org.daybook.importing;

import org.daybook.web.Sha256;

/**
 * A file as it came.
 *
 * @param name the last part of its path, at most 255 characters; never used as a path
 */
record SourceFile(String name, byte[] bytes) {

    private static final int LONGEST_NAME = 255;

    SourceFile {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\uFFFD]", "");
        name = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }

    /** SHA-256 of its bytes, as lower-case hex. */
    String sha256() {
        return Sha256.hex(bytes);
    }
}
