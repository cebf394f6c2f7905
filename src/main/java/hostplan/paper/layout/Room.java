package hostplan.paper.layout;

/// The room that blocks have on a page, in points.
record Room(double width, double height) {

    Room ofWidth(double other) {
        return new Room(other, height);
    }
}
