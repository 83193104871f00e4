package org.productops.devhost.velocity;

import com.atlassian.velocity.htmlsafe.HtmlSafe;

/** What templates of the tests are given. */
public final class MethodAllowlistSamples {

    private MethodAllowlistSamples() {}

    /** A bean. */
    public static final class Dto {
        public String getName() {
            return "<Ann>";
        }

        public boolean isDone() {
            return true;
        }

        public String find(String name) {
            return name;
        }

        @HtmlSafe
        public String link(Object text) {
            return "<a>" + text + "</a>";
        }
    }

    /** What a proxy plays. */
    public interface Greeting {
        String greet();
    }
}
