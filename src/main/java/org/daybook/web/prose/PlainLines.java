package org.daybook.web.prose;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Collects the words of formatted text. */
final class PlainLines extends AbstractVisitor {

    private final StringBuilder lines = new StringBuilder();

    private PlainLines() {}

    static String of(Document document) {
        var plain = new PlainLines();
        document.accept(plain);
        return plain.lines.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (lines.length() > 0) {
            lines.append('\n');
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(Text text) {
        lines.append(text.getLiteral());
    }
}
