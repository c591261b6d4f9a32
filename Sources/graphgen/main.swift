print("graphgen")
