package org.daybook.staff.password;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes common-passwords.bin: run it with a list to take whole, one to take the long ones of, and the file to write.
 */
final class CommonPasswordsFile {

    private CommonPasswordsFile() {}

    public static void main(String[] arguments) throws IOException {
        var whole = Files.readAllLines(Path.of(arguments[0])).stream();
        var long12 = Files.readAllLines(Path.of(arguments[1])).stream()
                .filter(password -> password.length() >= Passwords.SHORTEST);
        var hashes = new TreeSet<byte[]>(Arrays::compareUnsigned);
        Stream.concat(whole, long12)
                .filter(password -> !password.isEmpty())
                .forEach(password -> hashes.add(CommonPasswords.hash(Passwords.looseForm(password))));
        try (var file = Files.newOutputStream(Path.of(arguments[2]))) {
            for (var hash : hashes) {
                file.write(hash);
            }
        }
    }
}
