package org.daybook.staff.password;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;

/** Makes common-passwords.bin: run it with the list of passwords, most common first, and the file to write. */
final class CommonPasswordsFile {

    private static final int OF_ANY_LENGTH = 10_000;

    private CommonPasswordsFile() {}

    public static void main(String[] arguments) throws IOException {
        var list = Files.readAllLines(Path.of(arguments[0]));
        var hashes = new TreeSet<byte[]>(Arrays::compareUnsigned);
        for (int i = 0; i < list.size(); i++) {
            if (i < OF_ANY_LENGTH || list.get(i).length() >= Passwords.SHORTEST) {
                hashes.add(CommonPasswords.hash(Passwords.looseForm(list.get(i))));
            }
        }
        try (var file = Files.newOutputStream(Path.of(arguments[1]))) {
            for (var hash : hashes) {
                file.write(hash);
            }
        }
    }
}
