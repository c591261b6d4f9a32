package graph

class CustomAudience(
)
