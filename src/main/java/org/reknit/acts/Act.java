package org.reknit.acts;

/**
 * What a person did, as data. Each feature seals its own acts under one interface of records, each with its
 * {@link Named name}; a record's components are the form's fields.
 */
public interface Act {}
