package org.publiclegal.consultation.matter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes out of a text what may tell who wrote it. It finds what has a form: numbers, addresses, plates, names before a
 * form of address, and the name that the person gave. What it can't find a person has to.
 */
final class Anonymous {

    private static final String GONE = "某";

    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+"),
            Pattern.compile("(?:https?://|www\\.)[^\\s，。；]+"),
            Pattern.compile("[0-9０-９][0-9０-９ \\-]{5,}[0-9０-９xX]"),
            Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·• ]?[A-Z0-9]{5,6}"),
            Pattern.compile("[\\p{IsHan}0-9]{1,12}(?:路|街|弄|巷|大道|小区|新村|花园|公寓)[0-9０-９一二三四五六七八九十]{1,6}(?:号|弄|栋|幢|楼|室|单元)"
                    + "(?:[0-9０-９一二三四五六七八九十]{1,6}(?:号|栋|幢|楼|层|室|单元))*"),
            Pattern.compile("(?<=我叫|名叫|姓名[是为：:]?)[\\p{IsHan}]{2,4}(?=[，。,. ]|$)"),
            Pattern.compile("[\\p{IsHan}&&[^我你他她的位]](?=(?:某)?(?:先生|女士|小姐)(?:[，。,. 的和与]|$))"));

    private Anonymous() {}

    /** The text with the signs taken out. */
    static String of(String text, Optional<String> name) {
        String plain = name.filter(each -> each.length() > 1)
                .map(each -> text.replace(each, GONE))
                .orElse(text);
        for (Pattern sign : SIGNS) {
            plain = sign.matcher(plain).replaceAll(GONE);
        }
        return plain;
    }
}
