package org.daybook;

import org.daybook.importing.ExportCommand;
import org.daybook.importing.ImportCommand;
import org.daybook.staff.people.UserCommand;

import picocli.CommandLine.Command;

/** What can be done from the command line. */
@Command(
        name = "daybook",
        description = "Without a command, serves the newsroom.",
        subcommands = {ImportCommand.class, ExportCommand.class, UserCommand.class, VerifyCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class Commands {}
