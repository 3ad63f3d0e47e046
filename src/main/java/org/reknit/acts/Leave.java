package org.reknit.acts;

/** Leaving a pair, alone and without a reason. */
@Named("people/leave/1")
public record Leave() implements PeopleAct {}
