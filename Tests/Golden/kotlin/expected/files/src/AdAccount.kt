package graph

class AdAccount(
)
