package org.reknit.house.broken.modules.host;

public class Host {}
