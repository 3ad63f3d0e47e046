package org.reknit.house.broken;

class AgreementService {
    static class InnerImpl {}
}
