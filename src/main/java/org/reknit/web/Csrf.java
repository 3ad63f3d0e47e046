package org.reknit.web;

record Csrf(String token, String header) {}
