package org.productops.devhost.web;

import java.util.List;

/** Links under one heading. */
public record LinkGroup(String label, List<WebItem> items) {}
