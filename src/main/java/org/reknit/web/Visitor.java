package org.reknit.web;

import java.util.Optional;

/** Whoever asks for a page that is open to all; they may be signed in. */
public record Visitor(Optional<Visit> visit) {}
