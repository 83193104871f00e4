package org.productops.devhost.web;

import java.util.List;

/** The addresses of styles and scripts. */
public record PageFiles(List<String> styles, List<String> scripts) {}
