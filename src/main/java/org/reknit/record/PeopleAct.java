package org.reknit.record;

/** Who comes and who goes. */
public sealed interface PeopleAct extends Act permits Join, Leave {}
