package org.productops.feedback.organisation;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Domains of mail addresses, in small ASCII letters. */
final class MailDomains {

    /** No domain name is longer. */
    static final int LONGEST = 253;

    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    /** Under which everybody can have a domain of their own. */
    private static final Pattern FOR_EVERYBODY =
            Pattern.compile("(?:ac|co|com|edu|gob|gov|gouv|govt|ltd|me|mil|ne|net|nhs|or|org|plc|sch)\\.[a-z]{2}");

    /** At which everybody can have an address; what an address says there tells nothing of an organisation. */
    private static final Set<String> PUBLIC_MAILERS = Set.of(
            "126.com",
            "163.com",
            "aim.com",
            "aol.com",
            "aol.de",
            "arcor.de",
            "att.net",
            "bellsouth.net",
            "bigpond.com",
            "bluewin.ch",
            "bt.com",
            "btinternet.com",
            "charter.net",
            "comcast.net",
            "cox.net",
            "daum.net",
            "duck.com",
            "earthlink.net",
            "email.com",
            "email.cz",
            "email.de",
            "fastmail.com",
            "fastmail.fm",
            "foxmail.com",
            "free.fr",
            "freenet.de",
            "gmail.com",
            "gmx.at",
            "gmx.ch",
            "gmx.com",
            "gmx.de",
            "gmx.net",
            "googlemail.com",
            "hanmail.net",
            "hey.com",
            "hotmail.be",
            "hotmail.ca",
            "hotmail.ch",
            "hotmail.co.uk",
            "hotmail.com",
            "hotmail.de",
            "hotmail.es",
            "hotmail.fr",
            "hotmail.it",
            "hotmail.nl",
            "hushmail.com",
            "icloud.com",
            "inbox.ru",
            "juno.com",
            "kabelmail.de",
            "kpnmail.nl",
            "laposte.net",
            "libero.it",
            "list.ru",
            "live.be",
            "live.ca",
            "live.co.uk",
            "live.com",
            "live.de",
            "live.fr",
            "live.it",
            "live.nl",
            "mac.com",
            "mail.com",
            "mail.de",
            "mail.ru",
            "mailbox.org",
            "me.com",
            "msn.com",
            "naver.com",
            "netzero.net",
            "online.de",
            "orange.fr",
            "outlook.com",
            "outlook.de",
            "outlook.es",
            "outlook.fr",
            "outlook.it",
            "pm.me",
            "posteo.de",
            "posteo.net",
            "proton.me",
            "protonmail.ch",
            "protonmail.com",
            "qq.com",
            "rambler.ru",
            "rediffmail.com",
            "rocketmail.com",
            "sbcglobal.net",
            "seznam.cz",
            "sfr.fr",
            "sina.com",
            "sky.com",
            "sohu.com",
            "t-online.de",
            "telenet.be",
            "terra.com.br",
            "tiscali.it",
            "tuta.com",
            "tuta.io",
            "tutanota.com",
            "tutanota.de",
            "ukr.net",
            "uol.com.br",
            "verizon.net",
            "virgilio.it",
            "virginmedia.com",
            "vodafone.de",
            "wanadoo.fr",
            "web.de",
            "wp.pl",
            "xs4all.nl",
            "yahoo.ca",
            "yahoo.co.in",
            "yahoo.co.jp",
            "yahoo.co.uk",
            "yahoo.com",
            "yahoo.com.br",
            "yahoo.de",
            "yahoo.es",
            "yahoo.fr",
            "yahoo.in",
            "yahoo.it",
            "yandex.com",
            "yandex.ru",
            "ymail.com",
            "zoho.com");

    private MailDomains() {}

    /** A domain as it is kept, from what somebody typed: with or without what stands before it; empty if it is none. */
    static Optional<String> of(String typed) {
        String text = typed.strip();
        String bare = text.substring(text.lastIndexOf('@') + 1);
        try {
            String ascii = IDN.toASCII(bare, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            String domain = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            return domain.length() <= LONGEST && DOMAIN.matcher(domain).matches()
                    ? Optional.of(domain)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The domain of an address; empty if it is none. */
    static Optional<String> ofAddress(String address) {
        return address.indexOf('@') < 1 ? Optional.empty() : of(address);
    }

    /** The domain that one is below; empty at the top. */
    static Optional<String> above(String domain) {
        int point = domain.indexOf('.');
        String above = domain.substring(point + 1);
        return point < 0 || above.indexOf('.') < 0 ? Optional.empty() : Optional.of(above);
    }

    /** Whether everybody can have an address there. */
    static boolean isPublicMailer(String domain) {
        return PUBLIC_MAILERS.contains(domain);
    }

    /** Whether it belongs to nobody: others have domains below it. */
    static boolean isForEverybody(String domain) {
        return FOR_EVERYBODY.matcher(domain).matches();
    }

    /** The part of a domain by which people know whose it is: {@code acme} of {@code mail.acme.co.uk}. */
    static String label(String domain) {
        String own = domain;
        Optional<String> above = above(own);
        while (above.isPresent() && !isForEverybody(above.get())) {
            own = above.get();
            above = above(own);
        }
        return own.substring(0, own.indexOf('.'));
    }

    /** The domain in the letters that people read. */
    static String shown(String domain) {
        return IDN.toUnicode(domain);
    }
}
