package org.daybook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** The folder of everything that is written, made ready before the program reads its settings. */
final class DataFolder {

    private DataFolder() {}

    /** Makes the folder and tells the database where it is. Ends the program with a plain sentence where it cannot. */
    static void prepare() {
        var folder = Path.of(Objects.requireNonNullElse(
                        System.getProperty("daybook.data"),
                        Objects.requireNonNullElse(System.getenv("DAYBOOK_DATA"), "data")))
                .toAbsolutePath()
                .normalize();
        try {
            make(folder);
        } catch (IOException e) {
            System.err.println("The data folder " + folder + " cannot be made: " + e.getMessage());
            System.exit(1);
        }
        if (!Files.isWritable(folder)) {
            System.err.println(
                    "The data folder " + folder + " cannot be written to. Set DAYBOOK_DATA to one that can.");
            System.exit(1);
        }
        System.setProperty("daybook.data", folder.toString());
        // Commands reach a running server's database through a port that nobody else can.
        System.setProperty("h2.bindAddress", "127.0.0.1");
    }

    /** Password hashes are in it: a folder that we make is for whoever runs the newsroom alone. */
    private static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            if (folder.getParent() != null) {
                Files.createDirectories(folder.getParent());
            }
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }
}
