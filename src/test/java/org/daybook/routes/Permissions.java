package org.daybook.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.daybook.staff.Role;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Said;
import org.daybook.workflow.Situation;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;
import org.daybook.workflow.Transition;

/** The record of who may do what: the addresses as they answer, the moves as their table has them. */
final class Permissions {

    private static final String ADDRESSES = """
            # Who may do what

            Made from the running application by `PermissionsTest`, which fails where this record and the application differ and leaves the new record in `target/permissions.md`. `MovesTest` makes every request of the second part.

            ## Addresses

            What each address answers: to nobody in particular, to a writer without words in the briefing, to the writer whose briefing it is, to an editor and to an admin. *yes*: the request is carried out or its contents are judged. *sign in*: the way to the door. 404 also stands for what is not theirs to see.

            | | address | nobody | other writer | writer | editor | admin |
            | --- | --- | --- | --- | --- | --- | --- |
            """;

    private static final String MOVES = """

            ## Moves

            Who may make which move, for every stage and standing. *Writer*: one who has words in the briefing; to other writers it is not there. *Own*: not where they would judge their own words or their own withdrawal. A stage or standing that is not listed allows the move to nobody.
            """;

    private static final Said EVERYTHING = new Said("Why", "Why, for readers", EditionKind.UPDATE, null);

    private Permissions() {}

    static String written(Map<String, String> addresses) {
        var lines = new ArrayList<String>();
        addresses.forEach((address, cells) -> lines.add(address + cells));
        return ADDRESSES + String.join("\n", lines) + "\n" + MOVES
                + Stream.of(Transition.values()).map(Permissions::written).collect(Collectors.joining());
    }

    private static String written(Transition move) {
        var lines = new ArrayList<String>();
        for (var stage : Stage.values()) {
            var cells = Stream.of(Standing.values())
                    .map(standing -> movers(move, stage, standing))
                    .toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add("| " + stage + " | " + String.join(" | ", cells) + " |");
            }
        }
        var head = Stream.of(Standing.values()).map(Standing::name).toList();
        return "\n### " + move.label() + (move.isForImports() ? " (by an import only)" : "") + "\n\n| | "
                + String.join(" | ", head) + " |\n|" + " --- |".repeat(head.size() + 1) + "\n"
                + String.join("\n", lines) + "\n";
    }

    private static String movers(Transition move, Stage stage, Standing standing) {
        var movers = new ArrayList<String>();
        if (may(move, stage, standing, Role.WRITER, true)) {
            movers.add("writer");
        }
        for (var role : List.of(Role.EDITOR, Role.ADMIN)) {
            if (may(move, stage, standing, role, false)) {
                var alsoOwn = isOpen(move, stage, standing, role);
                movers.add(role.label().toLowerCase(java.util.Locale.ROOT) + (alsoOwn ? "" : " (not own)"));
            }
        }
        return String.join(", ", movers);
    }

    private static boolean may(Transition move, Stage stage, Standing standing, Role role, boolean contributor) {
        return move.refusals(situation(stage, standing, role, contributor, false), EVERYTHING)
                .isEmpty();
    }

    private static boolean isOpen(Transition move, Stage stage, Standing standing, Role role) {
        return move.refusals(situation(stage, standing, role, true, true), EVERYTHING)
                .isEmpty();
    }

    private static Situation situation(Stage stage, Standing standing, Role role, boolean contributor, boolean own) {
        return new Situation(stage, standing, role, contributor, own, own, true, true, List.of(), Map.of());
    }
}
