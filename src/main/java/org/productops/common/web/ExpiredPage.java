package org.productops.common.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;

/** The page that gives back what a form brought, where the form itself cannot be shown again. */
public final class ExpiredPage {

    private static final Template<View> TEMPLATE = new Template<>("common/expired.vm", View.class);

    /** What forms send besides what people typed. */
    private static final Set<String> UNSEEN = Set.of("version", "do");

    private ExpiredPage() {}

    /**
     * The page.
     *
     * @param unseen what is sent again and says nothing to people
     * @param fields what is sent again and shown
     */
    record View(
            Frame frame,
            Message message,
            String action,
            PageToken token,
            List<PageRequest.Sent> unseen,
            List<PageRequest.Sent> fields) {}

    /**
     * The page, with the status of the reason.
     *
     * @param reason why it cannot be taken as it came
     */
    public static PageResult of(PageRequest request, ProductOpsException reason) {
        Map<Boolean, List<PageRequest.Sent>> sent =
                request.sent().stream().collect(Collectors.partitioningBy(field -> UNSEEN.contains(field.name())));
        return PageResult.show(
                HttpStatus.of(reason),
                TEMPLATE,
                new View(
                        request.frame(),
                        reason.text(),
                        request.address(),
                        request.token(),
                        sent.get(true),
                        sent.get(false)));
    }
}
