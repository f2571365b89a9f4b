package org.daybook.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
