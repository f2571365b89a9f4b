package org.daybook.briefing.merge;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Each letter is a point. */
@Tag("plain")
class OrderTest {

    @Test
    void aMoveOfOneStands() {
        orders("ABCD", "DABC", "ABCD", "DABC");
        orders("ABCD", "ABCD", "DABC", "DABC");
    }

    @Test
    void movesOfDifferentPointsBothStand() {
        orders("ABCDEF", "BACDEF", "ABCFDE", "BACFDE");
        orders("ABCDEF", "ABCFDE", "BACDEF", "BACFDE");
    }

    @Test
    void whatBothMoveToTheSamePlaceStandsMineFirst() {
        orders("ABCDEF", "BCADEF", "ABCFDE", "BCFADE");
        orders("ABCDEF", "ABCFDE", "BCADEF", "BCAFDE");
    }

    @Test
    void whereBothMoveTheSamePointMineWins() {
        orders("ABCDE", "BCADE", "BCDEA", "BCDEA");
        orders("ABCDE", "BCDEA", "BCADE", "BCADE");
    }

    @Test
    void theSameMoveOfBothIsOneMove() {
        orders("ABCD", "DABC", "DABC", "DABC");
        orders("ABCD", "BADC", "BADC", "BADC");
    }

    @Test
    void whatTheyAddStandsBehindItsNeighbour() {
        orders("ABC", "AXBC", "ABC", "AXBC");
        orders("ABC", "ABCXY", "ABC", "ABCXY");
        orders("ABC", "XABC", "ABC", "XABC");
        orders("ABC", "AXBC", "CAB", "CAXB");
        orders("ABC", "AXYBC", "BCA", "BCAXY");
    }

    @Test
    void whatIAddStandsBehindItsNeighbour() {
        orders("ABC", "BCA", "AXBC", "BCAX");
        orders("ABC", "CAB", "ABCX", "CXAB");
    }

    @Test
    void whatBothAddInTheSamePlaceStandsMineFirst() {
        orders("ABC", "AXYBC", "AMNBC", "AMNXYBC");
        orders("ABC", "XABC", "MABC", "MXABC");
        orders("", "XY", "MN", "MNXY");
    }

    @Test
    void whatStoodBehindARemovedPointStandsBehindTheOneBefore() {
        orders("ABC", "ABXC", "AC", "AXC");
        orders("ABC", "AXBC", "BC", "XBC");
        orders("ABC", "BC", "AMBC", "MBC");
    }

    private static void orders(String base, String theirs, String mine, String expected) {
        var kept = new HashSet<>(letters(expected));
        var lists = new Versions<>(letters(base), letters(theirs), letters(mine));
        assertEquals(expected, String.join("", Order.of(lists, kept)));
    }

    private static List<String> letters(String word) {
        return word.chars().mapToObj(Character::toString).toList();
    }
}
