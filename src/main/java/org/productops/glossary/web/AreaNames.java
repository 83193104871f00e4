package org.productops.glossary.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.AreaAddress;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.CopiedArea;
import org.productops.area.copy.CopyFilter;
import org.productops.common.link.LinkedCopy;
import org.productops.common.text.WebAddress;
import org.productops.common.web.Address;

/** What product areas are called and where they are, as far as Jira has told the reader of them. */
final class AreaNames {

    private final AreaCopy copy;
    private final Optional<String> jira;

    /** @param copied what Jira has told; empty for a reader who may not know it */
    AreaNames(Optional<LinkedCopy<AreaCopy>> copied) {
        this.copy = copied.map(LinkedCopy::value).orElse(AreaCopy.NOTHING);
        this.jira = copied.flatMap(each -> each.state().site()).map(site -> site.address());
    }

    /** Whether there are any. */
    boolean isKnown() {
        return copy.size() > 0;
    }

    /** The names of all from the top down, in the order of the tree. */
    List<String> all() {
        return copy.select(new CopyFilter("", "", "", "")).stream()
                .map(CopiedArea::path)
                .toList();
    }

    private Optional<CopiedArea> find(String key) {
        return key.isEmpty() ? Optional.empty() : copy.find(key).stream().findFirst();
    }

    /** The names of the area with this key from the top down to it; the key itself if there is no such one. */
    String path(String key) {
        return find(key).map(CopiedArea::path).orElse(key);
    }

    /** Where the area is seen in Jira; empty if that is not known. */
    Optional<String> page(String key) {
        return find(key)
                .flatMap(area -> jira.map(site -> site + AreaAddress.page(Address.step(area.key()))))
                .filter(WebAddress::isOne);
    }

    /** The i18n key of what a field for an area says below it. */
    String help() {
        return isKnown() ? "productops.glossary.form.area.help" : "productops.glossary.form.area.unchecked";
    }
}
