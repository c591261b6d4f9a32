package graph

class Page(
)
