package org.productops.readiness.mine.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.common.digest.DigestAddress;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.mine.OpenTask;
import org.productops.readiness.mine.OpenWorkAddress;
import org.productops.readiness.mine.OpenWorkService;
import org.productops.readiness.mine.OpenWorkView;

/** What waits for the reader, by kind, and first the kind of what is most urgent. */
final class OpenWorkPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("readiness/mine.vm", View.class);

    private static final int ROWS = 50;

    private final OpenWorkService service;
    private final ProductDates dates;
    private final Templates templates;

    OpenWorkPage(OpenWorkService service, ProductDates dates, Templates templates) {
        this.service = service;
        this.dates = dates;
        this.templates = templates;
    }

    record View(Frame frame, String notifications, boolean complete, List<Part> parts, String pagerHtml) {}

    record Part(String id, Message title, List<Task> tasks) {}

    record Task(String name, String path, List<Message> facts, Optional<String> due) {}

    @Override
    public PageResult show(PageRequest request) {
        OpenWorkView mine = service.mine();
        List<OpenTask> all = mine.tasks();
        Slice<OpenTask> slice = Slice.of(all, Paging.ofPage(request.text(Paging.START), -1, ROWS, all.size()));
        Map<OpenTask.Kind, List<Task>> byKind = new LinkedHashMap<>();
        slice.values().forEach(task -> byKind.computeIfAbsent(task.kind(), any -> new ArrayList<>())
                .add(task(task)));
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        DigestAddress.SWITCH,
                        mine.complete(),
                        byKind.entrySet().stream()
                                .map(each -> part(each.getKey(), each.getValue()))
                                .toList(),
                        Pager.html(templates, slice, Address.of(OpenWorkAddress.PAGE))));
    }

    private static Part part(OpenTask.Kind kind, List<Task> tasks) {
        String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Part(id, Message.of("productops.readiness.mine.kind." + id), tasks);
    }

    private Task task(OpenTask task) {
        return new Task(task.name(), task.path(), task.facts(), task.due().map(dates::day));
    }
}
