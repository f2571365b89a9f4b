package org.daybook.web.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Running text, line by line, as paragraphs, quotations and lists. None of them stands inside another. */
final class Blocks {

    private static final Parser INSIDE_A_LINE =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final Pattern KEPT_PLAIN = Pattern.compile("\\\\(?:[->]|[0-9]+\\.) .*", Pattern.DOTALL);
    private static final String QUOTED = "> ";
    private static final String BULLET = "- ";

    private final List<String> lines;
    private final Document document = new Document();
    private int at;

    private Blocks(List<String> lines) {
        this.lines = lines;
    }

    static Document of(String text) {
        var blocks = new Blocks(text.lines().map(String::strip).toList());
        while (blocks.at < blocks.lines.size()) {
            blocks.next();
        }
        return blocks.document;
    }

    private void next() {
        if (isAt(at, QUOTED)) {
            quotation();
        } else if (isAt(at, BULLET) && isAt(at + 1, BULLET)) {
            list(new BulletList());
        } else if (isAt(at, number(1)) && isAt(at + 1, number(2))) {
            list(new OrderedList());
        } else {
            paragraph(lines.get(at));
            at++;
        }
    }

    private boolean isAt(int line, String mark) {
        return line < lines.size() && lines.get(line).startsWith(mark);
    }

    private static String number(int number) {
        return number + ". ";
    }

    private void quotation() {
        var quotation = new BlockQuote();
        for (; isAt(at, QUOTED); at++) {
            quotation.appendChild(filled(new Paragraph(), afterMark(QUOTED)));
        }
        document.appendChild(quotation);
    }

    private void list(ListBlock list) {
        list.setTight(true);
        var mark = list instanceof BulletList ? BULLET : number(1);
        for (int count = 1; isAt(at, mark); at++) {
            var item = new ListItem();
            item.appendChild(filled(new Paragraph(), afterMark(mark)));
            list.appendChild(item);
            count++;
            mark = list instanceof BulletList ? BULLET : number(count);
        }
        document.appendChild(list);
    }

    private String afterMark(String mark) {
        return lines.get(at).substring(mark.length()).strip();
    }

    private void paragraph(String line) {
        if (!line.isEmpty()) {
            var words = KEPT_PLAIN.matcher(line).matches() ? line.substring(1) : line;
            document.appendChild(filled(new Paragraph(), words));
        }
    }

    private static Block filled(Block block, String words) {
        if (Fence.letsThroughAllOf(words)) {
            block.appendChild(new Text(words));
            return block;
        }
        var parsed = INSIDE_A_LINE.parse(Fence.around(words)).getFirstChild();
        var child = parsed == null ? null : parsed.getFirstChild();
        while (child != null) {
            var following = child.getNext();
            block.appendChild(child);
            child = following;
        }
        return block;
    }
}
