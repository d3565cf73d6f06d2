"""Let ``python -m vanban`` be the command line."""

from vanban.cli import main

if __name__ == "__main__":
    main()
