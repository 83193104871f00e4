package org.productops.area.web;

import java.util.List;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** The ways to look at the library. */
final class LibraryNavigation {

    private static final Template<View> TEMPLATE = new Template<>("area/library-navigation.vm", View.class);

    /** The key of {@link MyAreasPage}. */
    static final String MINE = "mine";

    private LibraryNavigation() {}

    record View(List<Way> ways) {}

    record Way(String name, Message label, String address, boolean chosen) {}

    /**
     * The links as HTML.
     *
     * @param shown {@code tree}, {@code table} or {@link #MINE}
     * @param state what tree and table show
     */
    static String html(Templates templates, String shown, LibraryState state) {
        return templates.render(
                TEMPLATE,
                new View(Stream.of(
                                way("tree", state.asTable(false).address().toString(), shown),
                                way("table", state.asTable(true).address().toString(), shown),
                                way(MINE, LibraryServlet.MINE, shown))
                        .toList()));
    }

    private static Way way(String name, String address, String shown) {
        return new Way(name, Message.of("productops.area.view." + name), address, name.equals(shown));
    }
}
